# title: until 3.7 aclose of a generator that has answered aclose with a yield does nothing
# clauses: agen.aclose.again_nothing
# python: <3.8
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
    except GeneratorExit:
        yield 2
    print('resumed')
    yield 3

g = body()
run(g.__anext__())
print(run(g.aclose()))
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# RuntimeError
# None
# resumed
# 3
