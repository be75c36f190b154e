# title: a generator expression with an asynchronous comprehension only as its outermost iterable is a plain generator
# clauses: acomp.nested.outermost
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
import inspect

async def main():
    g = (x for x in [y async for y in Pull(1)])
    print(inspect.isasyncgen(g), inspect.isgenerator(g), list(g))

run(main())

# expect:
# False True [1]
