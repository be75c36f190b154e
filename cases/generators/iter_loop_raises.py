# title: an exception in the body of a loop does not reach the generator
# clauses: gen.iter.break
# python: >=3.2
def numbers():
    try:
        yield 1
        yield 2
    except KeyError:
        print('not reached')

g = numbers()
try:
    for number in g:
        raise KeyError
except KeyError:
    print('KeyError')
print(list(g))

# expect:
# KeyError
# [2]
