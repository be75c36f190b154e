# title: the iterator can be had in every state
# clauses: await.wrapper.new co.reuse.send
# python: >=3.6
async def work():
    print(type(c.__await__()).__name__)

c = work()
try:
    c.send(None)
except StopIteration:
    print('done')
w = c.__await__()
try:
    next(w)
except RuntimeError:
    print('RuntimeError')

# expect:
# coroutine_wrapper
# done
# RuntimeError
