# title: a StopAsyncIteration in the call of __anext__ ends the iteration (list comprehension)
# clauses: acomp.source.stop
# python: >=3.6
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
        raise StopAsyncIteration

async def main():
    return [x async for x in Source()]

print(run(main()))

# expect:
# []
