# title: parentheses around one expression are part of it, with as behind them too
# clauses: aflow.items.parentheses_one
# python: >=3.6
class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        print('exit')

async def main():
    async with (Room()):
        print('block')
    async with (Room()) as value:
        print(value)
    async with (Room()), (Room()) as value:
        print(value)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# block
# exit
# inside
# exit
# inside
# exit
# exit
# over
