# title: an exception out of __aiter__ comes out of the statement, StopAsyncIteration too
# clauses: aflow.aiter.raises
# python: >=3.6
class Source:
    def __init__(self, error):
        self.error = error

    def __aiter__(self):
        raise self.error

async def main():
    for kind in KeyError, StopAsyncIteration, StopIteration, GeneratorExit:
        try:
            async for item in Source(kind()):
                print('not reached')
            else:
                print('not reached')
        except kind:
            print(kind.__name__)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# KeyError
# StopAsyncIteration
# StopIteration
# GeneratorExit
# over
