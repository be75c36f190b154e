# title: an exception object that is sent is a value like any other
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
    print(type((yield 1)).__name__)
    yield 2

g = body()
run(g.asend(None))
print(run(g.asend(ValueError())))

# expect:
# ValueError
# 2
