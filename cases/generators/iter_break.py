# title: a loop that breaks leaves the generator waiting for the next one
# clauses: gen.iter.break gen.state.suspended
# python: >=3.2
import inspect

def numbers():
    try:
        for number in range(4):
            yield number
    finally:
        print('finally')

g = numbers()
for number in g:
    if number == 1:
        break
print(inspect.getgeneratorstate(g))
for number in g:
    print(number)

# expect:
# GEN_SUSPENDED
# 2
# 3
# finally
