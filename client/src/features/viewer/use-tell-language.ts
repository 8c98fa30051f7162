import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { toLanguageEnum, type Language } from '../../i18n/languages.ts';
import { useViewer } from './use-viewer.ts';

const SetLanguageMutation = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      viewer {
        id
        language
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Tells the server which language a signed-in reader has chosen, so that mails speak it too. */
export function useTellLanguage(): (language: Language) => void {
  const { viewer } = useViewer();
  const [, setLanguage] = useMutation(SetLanguageMutation);
  return (language) => {
    const chosen = toLanguageEnum(language);
    if (viewer && viewer.language !== chosen) void setLanguage({ input: { language: chosen } });
  };
}
