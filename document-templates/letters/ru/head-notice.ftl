--- subject
Нет ответа: сделка ${deal.number}, ${client.name}
--- text
Здравствуйте!

Заявка клиента ${client.name} (сделка ${deal.number}) ждёт первого контакта дольше допустимого.

Менеджер: ${(manager.name)!"не назначен"}.

[#if (deal.url)?has_content]${deal.url}[/#if]
--- html
<p>Здравствуйте!</p>
<p>Заявка клиента ${client.name} (сделка ${deal.number}) ждёт первого контакта дольше допустимого.</p>
<p>Менеджер: ${(manager.name)!"не назначен"}.</p>
[#if (deal.url)?has_content]<p>${deal.url}</p>[/#if]
