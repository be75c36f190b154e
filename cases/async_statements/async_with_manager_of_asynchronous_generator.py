# title: a manager made by hand of an asynchronous generator enters and leaves with its steps
# clauses: aflow.enter.awaitable aflow.exit.awaitable aflow.exit.suppresses
# python: >=3.6
class Manager:
    def __init__(self, generator):
        self.generator = generator

    def __aenter__(self):
        return self.generator.__anext__()

    async def __aexit__(self, kind, error, traceback):
        try:
            if kind is None:
                await self.generator.__anext__()
            else:
                await self.generator.athrow(error)
        except StopAsyncIteration:
            return kind is not None

async def room():
    print('enter')
    try:
        yield 'inside'
    except KeyError:
        print('caught')
    print('exit')

async def main():
    async with Manager(room()) as value:
        print(value)
    async with Manager(room()):
        raise KeyError
    print('behind')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter
# inside
# exit
# enter
# caught
# exit
# behind
# over
