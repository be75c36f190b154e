# title: in a handler the exception handled there is the context of one raised in __aenter__, block or __aexit__
# clauses: aflow.mixed.except
# python: >=3.6
class Room:
    def __init__(self, place):
        self.place = place

    async def __aenter__(self):
        if self.place == 'enter':
            raise ValueError

    async def __aexit__(self, *details):
        if self.place == 'exit':
            raise ValueError

async def main(place):
    try:
        raise KeyError
    except KeyError:
        async with Room(place):
            if place == 'block':
                raise ValueError

for place in 'enter', 'block', 'exit':
    try:
        main(place).send(None)
    except ValueError as error:
        print(place, type(error.__context__).__name__)

# expect:
# enter KeyError
# block KeyError
# exit KeyError
