# title: without a finalizer a waiting generator that goes is closed: GeneratorExit is raised at its yield
# clauses: agen.final.close
# python: >=3.6
# needs: refcounting
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
        print('GeneratorExit')
        raise
    finally:
        print('finally')

g = body()
run(g.__anext__())
print('before')
del g
print('after')

# expect:
# before
# GeneratorExit
# finally
# after
