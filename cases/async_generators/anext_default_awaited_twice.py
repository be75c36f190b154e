# title: an awaitable of anext with a default that has given the default gives it again
# clauses: anext.default_await_again
# python: >=3.10
class Source:
    async def step(self):
        raise StopAsyncIteration

    def __anext__(self):
        print('__anext__')
        return Step()

class Step:
    def __await__(self):
        print('__await__')
        raise StopAsyncIteration
        yield

async def main():
    step = anext(Source(), 'default')
    print(await step)
    print(await step)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# __anext__
# __await__
# default
# __await__
# default
# over
