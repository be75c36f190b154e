# title: an exception out of __aenter__, of the call or of the await, leaves the statement without __aexit__
# clauses: aflow.enter.raises
# python: >=3.6
class AtOnce:
    def __aenter__(self):
        raise KeyError('call')

    async def __aexit__(self, *details):
        print('not left')

class Awaited(AtOnce):
    async def __aenter__(self):
        raise KeyError('await')

async def main():
    for kind in AtOnce, Awaited:
        try:
            async with kind():
                print('not reached')
        except KeyError as error:
            print(error.args[0])

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# call
# await
# over
