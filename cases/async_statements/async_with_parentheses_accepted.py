# title: 3.9 takes several items in parentheses already
# clauses: aflow.items.parentheses_early
# python: >=3.9 <3.10
class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        print('exit')

async def main():
    async with (
        Room() as a,
        Room() as b,
    ):
        print(a, b)
    async with (Room(), Room()):
        pass

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# inside inside
# exit
# exit
# exit
# exit
# over
