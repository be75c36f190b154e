# title: the last reference deleted of a generator expression that an exception ended
# clauses: gen.close.closed
# needs: refcounting
g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
del g
print('deleted')

# expect:
# failed
# deleted
