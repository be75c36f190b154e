# title: global and builtin names are looked up at each use, after every suspension anew
# clauses: flow.names.global
# python: >=3.3
def body():
    while True:
        yield value, len('ab')

value = 1
g = body()
print(next(g))
value = 2
len = lambda text: 'mine'
print(next(g))
del value
try:
    next(g)
except NameError:
    print('NameError')

# expect:
# (1, 2)
# (2, 'mine')
# NameError
