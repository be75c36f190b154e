# title: for and if clauses nest from left to right
# clauses: genexp.nested_for
# python: >=3.2
def seen(text):
    print(text)
    return True

g = (a + b for a in 'xyz' if seen('if ' + a) and a != 'y' for b in '12' if seen('if ' + a + b))
print(list(g))

# expect:
# if x
# if x1
# if x2
# if y
# if z
# if z1
# if z2
# ['x1', 'x2', 'z1', 'z2']
