# title: the words for wrong arguments of throw
# clauses: look.message.throw_keywords
# python: >=3.6
import warnings
warnings.simplefilter('ignore')

def body():
    yield

async def coroutine():
    pass

async def asynchronous():
    yield

c = coroutine()
for thing in body(), c, c.__await__(), asynchronous().asend(None):
    try:
        thing.throw(typ=KeyError)
    except TypeError as error:
        print(error)
for arguments in (), (1, 2, 3, 4):
    try:
        body().throw(*arguments)
    except TypeError as error:
        print(error)
c.close()

# expect:
# generator.throw() takes no keyword arguments
# coroutine.throw() takes no keyword arguments
# coroutine_wrapper.throw() takes no keyword arguments
# async_generator_asend.throw() takes no keyword arguments
# throw expected at least 1 argument, got 0
# throw expected at most 3 arguments, got 4

# expect <3.8:
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw expected at least 1 arguments, got 0
# throw expected at most 3 arguments, got 4

# expect 3.8-3.10:
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw() takes no keyword arguments
# throw expected at least 1 argument, got 0
# throw expected at most 3 arguments, got 4
