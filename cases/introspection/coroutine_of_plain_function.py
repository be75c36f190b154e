# title: types.coroutine wraps a function that returns a generator, and the result can be awaited
# clauses: look.coroutine.wrapped
# python: >=3.5
import inspect
import types

def body(word):
    answer = yield word
    return answer

@types.coroutine
def returns_generator(word):
    return body(word)

async def waiting():
    return await returns_generator('question')

print(returns_generator.__name__, inspect.isgenerator(returns_generator('x')))
print(inspect.isawaitable(returns_generator('x')))
c = waiting()
print(c.send(None))
try:
    c.send('answer')
except StopIteration as e:
    print(e.value)

# expect:
# returns_generator False
# True
# question
# answer
