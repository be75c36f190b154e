# title: each call makes an asynchronous generator with a position of its own
# clauses: agen.create.independent
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body(name):
    for number in range(3):
        yield name, number

a, b = body('a'), body('b')
print(run(a.__anext__()), run(a.__anext__()), run(b.__anext__()), run(a.__anext__()))

# expect:
# ('a', 0) ('a', 1) ('b', 0) ('a', 2)
