import { NotFound } from '../ui/not-found.tsx';

export default function Placeholder() {
  return <NotFound />;
}
