# title: an exception thrown in at a yield in an except block leaves it
# clauses: agen.athrow.suspended agen.athrow.uncaught
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
    finally:
        print('finally')

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))

# expect:
# finally
# ValueError
