# title: an assignment expression as manager keeps the manager, the target its value
# clauses: aflow.items.parentheses_one
# python: >=3.8
class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        print('exit')

async def main():
    async with (room := Room()) as value:
        print(type(room).__name__, value)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# Room inside
# exit
# over
