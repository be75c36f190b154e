# title: yield from in a plain function nested in an asynchronous generator is allowed
# clauses: agen.create.yield_from
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    def plain():
        yield from (1, 2)
    for value in plain():
        yield value

g = body()
print(run(g.__anext__()), run(g.__anext__()))

# expect:
# 1 2
