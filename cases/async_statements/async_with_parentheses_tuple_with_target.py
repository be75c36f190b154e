# title: a tuple with as behind it stays one expression, which is no manager
# clauses: aflow.items.parentheses_one
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('not entered')

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        async with (Room(), Room()) as value:
            print('not reached')
    except (AttributeError, TypeError):
        print('refused')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# refused
# over
