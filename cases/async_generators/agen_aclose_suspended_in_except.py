# title: aclose at a yield in an except block leaves it with GeneratorExit
# clauses: agen.aclose.suspended agen.yield.in_try
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
        yield
        print('not here')
    finally:
        print('finally')

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# finally
# None
