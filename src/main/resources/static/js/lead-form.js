// A request form for other people's pages. Where it is to stand:
//   <div data-sluice-form data-site-key="…" data-lang="ru"></div>
//   <script src="https://sales.example.com/js/lead-form.js" defer></script>
// Nothing of the page is read but its address; the consent is never ticked beforehand.
(function () {
  'use strict';

  const home = new URL(document.currentScript.src).origin;
  const words = {
    en: { name: 'Your name', phone: 'Phone', email: 'E-mail', message: 'What do you need?', send: 'Send request',
      thanks: 'Thank you. We will get in touch with you soon.', later: 'This did not work. Please try again in a moment.' },
    ru: { name: 'Ваше имя', phone: 'Телефон', email: 'Эл. почта', message: 'Что вам нужно?', send: 'Отправить заявку',
      thanks: 'Спасибо. Мы скоро свяжемся с вами.', later: 'Не получилось. Попробуйте ещё раз через минуту.' },
  };

  function element(tag, attributes, text) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    if (text) made.textContent = text;
    return made;
  }

  function field(form, name, label, type) {
    const box = element('label', { class: 'sluice-field' }, label);
    box.append(element(type === 'area' ? 'textarea' : 'input', type === 'area' ? { name } : { name, type }));
    form.append(box);
  }

  // people do not see it; what fills every field does
  function trap(form) {
    const box = element('div', { 'aria-hidden': 'true' });
    box.style.cssText = 'position:absolute;left:-10000px;width:1px;height:1px;overflow:hidden';
    box.append(element('input', { name: 'website2', tabindex: '-1', autocomplete: 'off' }));
    form.append(box);
  }

  function fields(form, place, consent, key) {
    const sent = new URLSearchParams(new FormData(form));
    sent.set('siteKey', place.dataset.siteKey);
    sent.set('page', location.href);
    sent.set('source', place.dataset.source || 'site');
    if (!sent.has('consentVersion')) sent.delete('consentSha256');
    else sent.set('consentSha256', consent.sha256);
    new URLSearchParams(location.search).forEach((value, name) => { if (name.startsWith('utm_')) sent.set(name, value); });
    return fetch(home + '/api/v1/leads', { method: 'POST', body: sent, headers: { 'Idempotency-Key': key } });
  }

  async function build(place) {
    const lang = place.dataset.lang === 'ru' ? 'ru' : 'en';
    const say = words[lang];
    const consent = await (await fetch(home + '/forms/lead/consent?lang=' + lang)).json();
    const key = crypto.randomUUID();
    const form = element('form', { class: 'sluice-form' });
    field(form, 'name', say.name, 'text');
    field(form, 'phone', say.phone, 'tel');
    field(form, 'email', say.email, 'email');
    field(form, 'message', say.message, 'area');
    trap(form);
    const agree = element('label', { class: 'sluice-consent' });
    agree.append(element('input', { type: 'checkbox', name: 'consentVersion', value: consent.version }), ' ' + consent.text);
    const told = element('p', { class: 'sluice-told', role: 'status' });
    form.append(agree, element('button', { type: 'submit' }, say.send), told);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = await fields(form, place, consent, key).catch(() => null);
      if (answer && answer.ok) { form.replaceChildren(told); told.textContent = say.thanks; return; }
      const problem = answer && answer.status === 400 ? await answer.json().catch(() => ({})) : {};
      told.textContent = (problem.errors || []).map((one) => one.message).join(' ') || say.later;
    });
    place.replaceChildren(form);
  }

  document.querySelectorAll('[data-sluice-form]').forEach(build);
})();
