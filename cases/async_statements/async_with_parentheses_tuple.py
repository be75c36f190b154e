# title: several expressions in parentheses without as are one tuple, which is no manager
# clauses: aflow.items.parentheses_tuple
# python: <3.9
class Room:
    async def __aenter__(self):
        print('not entered')

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with (Room(), Room()):
            print('not reached')
    except AttributeError:
        print('AttributeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# AttributeError
# over
