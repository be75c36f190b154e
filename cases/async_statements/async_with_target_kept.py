# title: the target keeps its value behind the statement, and is not deleted
# clauses: aflow.target.kept
# python: >=3.6
class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        return True

async def main():
    async with Room() as value:
        pass
    print(value)
    async with Room() as value:
        value = 'changed'
        raise KeyError
    print(value)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# inside
# changed
# over
