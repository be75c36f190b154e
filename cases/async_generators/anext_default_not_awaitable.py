# title: with a default an __anext__ that returns something that cannot be awaited is a TypeError when it is awaited
# clauses: anext.default_not_awaitable
# python: >=3.10
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Source:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 1

async def main():
    step = anext(Source(), 'default')
    print('called')
    await step

print(run(main()))

# expect:
# called
# TypeError
