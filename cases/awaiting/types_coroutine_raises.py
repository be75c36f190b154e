# title: an exception of a wrapped function is that of the call
# clauses: await.types.call
# python: >=3.6
import types

@types.coroutine
def gives(value):
    raise KeyError(value)

print(gives.__name__)
try:
    gives('v')
except KeyError as error:
    print(error.args)

# expect:
# gives
# ('v',)
