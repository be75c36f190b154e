# title: an exception in the look-up of a method comes out of the statement, before anything is entered
# clauses: aflow.with.descriptors aflow.with.loaded
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('not entered')

    @property
    def __aexit__(self):
        raise KeyError('no way out')

async def main():
    try:
        async with Room():
            print('not reached')
    except KeyError as error:
        print(error.args[0])

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# no way out
# over
