# title: an exception while __aexit__ is awaited takes the place of that of the block and has it as context
# clauses: aflow.exit.raises
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise ValueError

class AtOnce(Room):
    def __aexit__(self, *details):
        raise ValueError

async def main(kind):
    async with kind():
        raise KeyError

for kind in Room, AtOnce:
    try:
        main(kind).send(None)
    except ValueError as error:
        print(type(error.__context__).__name__, error.__cause__)

# expect:
# KeyError None
# KeyError None
