--- subject
Просрочена проверка договора: сделка ${deal.number}, ${client.name}
--- text
Здравствуйте!

Договор с клиентом ${client.name} (сделка ${deal.number}) на проверке дольше допустимого.

[#if (deal.url)?has_content]${deal.url}[/#if]
--- html
<p>Здравствуйте!</p>
<p>Договор с клиентом ${client.name} (сделка ${deal.number}) на проверке дольше допустимого.</p>
[#if (deal.url)?has_content]<p>${deal.url}</p>[/#if]
