# title: a yield in a finally block makes aclose raise RuntimeError
# clauses: agen.aclose.yielded
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
    try:
        yield 1
    finally:
        yield 2

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# RuntimeError
