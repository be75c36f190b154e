# title: when __aenter__ raises the target is not assigned
# clauses: aflow.enter.raises
# python: >=3.6
class Room:
    async def __aenter__(self):
        raise KeyError

    async def __aexit__(self, *details):
        print('not left')

async def main():
    value = 'before'
    try:
        async with Room() as value:
            print('not reached')
    except KeyError:
        print(value)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# before
# over
