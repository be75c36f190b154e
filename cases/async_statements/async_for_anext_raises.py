# title: an exception out of __anext__, of the call or of the await, leaves the loop
# clauses: aflow.anext.raises
# python: >=3.6
class AtOnce:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise KeyError('call')

class Awaited(AtOnce):
    async def __anext__(self):
        raise KeyError('await')

async def main():
    for kind in AtOnce, Awaited:
        try:
            async for item in kind():
                print('not reached')
            else:
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
