-- how a seller is called and where it sits in documents written in English; without these its Russian details are printed
alter table seller
    add column name_en       text,
    add column short_name_en text,
    add column address_en    text,
    add column city_en       text,
    add check ((name_en is null) = (short_name_en is null) and (name_en is null) = (address_en is null)
               and (name_en is null) = (city_en is null));
alter table bank_account add column bank_en text;

-- the invented seller of the demonstration, where it was registered before
update seller set name_en = 'Sluice Limited Liability Company', short_name_en = 'Sluice LLC',
                  address_en = '7 Primernaya St, office 12, Moscow 115000, Russia', city_en = 'Moscow'
 where inn = '7799000012';
update bank_account set bank_en = 'Bank Uchebny JSC, Moscow' where number = '40702810600000001001';
