# title: the methods may come from base classes, one from each
# clauses: aflow.with.class_methods
# python: >=3.6
class Entrance:
    async def __aenter__(self):
        return type(self).__name__

class Exit:
    async def __aexit__(self, *details):
        print('exit')

class Room(Entrance, Exit):
    pass

async def main():
    async with Room() as name:
        print(name)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# Room
# exit
# over
