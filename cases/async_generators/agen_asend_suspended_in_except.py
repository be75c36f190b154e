# title: a value sent arrives at a yield in an except block
# clauses: agen.asend.suspended agen.yield.in_try
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
        raise KeyError
    except KeyError:
        print((yield 1))
    yield 2

g = body()
run(g.asend(None))
print(run(g.asend('hello')))

# expect:
# hello
# 2
