# title: a cause given in __aexit__ stays beside the context
# clauses: aflow.exit.raises
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, error, traceback):
        raise ValueError from OSError()

class Silent(Room):
    async def __aexit__(self, kind, error, traceback):
        raise ValueError from None

async def main(kind):
    async with kind():
        raise KeyError

for kind in Room, Silent:
    try:
        main(kind).send(None)
    except ValueError as error:
        print(repr(type(error.__cause__).__name__), type(error.__context__).__name__, error.__suppress_context__)

# expect:
# 'OSError' KeyError True
# 'NoneType' KeyError True
