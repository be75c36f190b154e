# title: asend(None) resumes a waiting generator as __anext__ does
# clauses: agen.asend.suspended
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
    yield 2

g = body()
run(g.asend(None))
print(run(g.asend(None)))

# expect:
# None
# 2
