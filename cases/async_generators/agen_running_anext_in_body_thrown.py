# title: until 3.12 a body that throw on an awaitable has resumed gets ValueError for its own __anext__, behind an await as well
# clauses: agen.running.value_error agen.step.throw.unmarked
# python: >=3.6 <3.13
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def nothing():
    pass
async def body():
    try:
        yield 1
    except LookupError:
        await nothing()
        try:
            await g.__anext__()
        except ValueError:
            print('ValueError')
        yield 2

g = body()
show(lambda: g.__anext__().send(None))
show(lambda: g.__anext__().throw(LookupError))

# expect:
# ended with 1
# ValueError
# ended with 2
