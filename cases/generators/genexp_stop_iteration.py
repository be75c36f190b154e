# title: a StopIteration raised in a generator expression is an error since 3.7
# clauses: genexp.stop gen.stop.legacy
# python: >=3.2
def stop():
    raise StopIteration

try:
    print(list(number if number < 2 else stop() for number in range(9)))
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError

# expect <3.7:
# [0, 1]
