# title: an exception from the function passes, and the iteration may go on
# clauses: iter.sentinel.error
# python: >=3.2
results = [1, KeyError('k'), 2, 'end', 3]
def ask():
    result = results.pop(0)
    if isinstance(result, Exception):
        raise result
    return result

i = iter(ask, 'end')
print(next(i))
try:
    next(i)
except KeyError as e:
    print('KeyError', e.args)
print(list(i), results)

# expect:
# 1
# KeyError ('k',)
# [2] [3]
