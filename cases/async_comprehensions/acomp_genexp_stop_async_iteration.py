# title: StopAsyncIteration raised in the element of an asynchronous generator expression becomes RuntimeError
# clauses: acomp.genexp.stop
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Pull:
    def __init__(self, *values):
        self.values = list(values)
    def __aiter__(self):
        return self
    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return self.values.pop(0)
def stop():
    raise StopAsyncIteration

async def main():
    g = (stop() async for x in Pull(1))
    await g.__anext__()

print(run(main()))

# expect:
# RuntimeError
