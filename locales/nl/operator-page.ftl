### Wat wie dit draait te horen krijgt over de pagina in een browser.

page-serving = De pagina voor coaches staat op { $address }. Ze luistert op { $at }.
page-no-address = FILROUGE_PAGE moet het openbare adres van de pagina zijn, zoals https://filrouge.example.org of https://example.org/filrouge. Er staat: { $address }
page-no-listen = FILROUGE_PAGE_LISTEN moet een adres en een poort zijn, zoals 127.0.0.1:8081. Er staat: { $address }
page-no-proxy = FILROUGE_PAGE_PROXY moet uit adressen of netwerken bestaan, zoals 10.0.0.5 of 10.0.0.0/8, met een komma ertussen. Er staat: { $address }
page-not-listening = De pagina kan niet luisteren op { $at }: iets anders doet dat al, of het is geen adres van deze computer. FILROUGE_PAGE_LISTEN stelt een ander in.
