# title: an exception of the assignment is treated as one of the block: __aexit__ is called with it
# clauses: aflow.target.error
# python: >=3.6
class Room:
    async def __aenter__(self):
        return 'ab'

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)
        return True

async def main():
    async with Room() as (a, b, c):
        print('not reached')
    async with Room() as {}['key'].attribute:
        print('not reached')
    print('behind')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# exit with ValueError
# exit with KeyError
# behind
# over
