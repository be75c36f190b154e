# title: an __anext__ that returns, or ends with StopAsyncIteration, on GeneratorExit
# clauses: aflow.anext.closed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __init__(self, stop):
        self.stop = stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            await pause('next?')
        except GeneratorExit:
            if self.stop:
                raise StopAsyncIteration
            return 'ignored'

async def main(stop):
    try:
        async for item in Source(stop):
            print('not reached')
        else:
            print('else')
    except GeneratorExit:
        print('GeneratorExit')
        raise

for stop in False, True:
    c = main(stop)
    print(c.send(None))
    c.close()

# expect:
# next?
# GeneratorExit
# next?
# else
