import type { ConfigData } from 'html-validate';

/** The rules for the HTML of every page, with the reason for each one that is turned off. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {},
};
