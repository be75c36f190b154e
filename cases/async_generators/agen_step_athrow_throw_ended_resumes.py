# title: until 3.7 throw on the awaitable of athrow that has ended resumes the generator
# clauses: agen.step.reuse_resumes
# python: <3.8
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        yield 1
        yield 2
    except ValueError:
        yield 3

g = body()
show(lambda: g.asend(None).send(None))
step = g.athrow(ValueError)
show(lambda: step.send(None))
show(lambda: step.throw(LookupError))

# expect:
# ended with 1
# ended with 3
# LookupError
