import './css/theme.css';
import './css/layout.css';
import './css/actions.css';
import './css/form.css';
import './css/showing.css';
import './css/shell.css';
