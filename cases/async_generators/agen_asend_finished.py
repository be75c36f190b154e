# title: asend in which the body ends raises StopAsyncIteration, and so does each later one
# clauses: agen.asend.finished agen.asend.closed
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
    print((yield 1))

g = body()
run(g.asend(None))
print(run(g.asend('last')))
print(run(g.asend('later')))

# expect:
# last
# StopAsyncIteration
# StopAsyncIteration
