# title: expressions made in a loop see the variables of the loop as they are later
# clauses: genexp.late_binding genexp.outermost
# python: >=3.2
def make():
    found = []
    for base in (10, 20, 30):
        found.append(base + number for number in range(base, base + 2))
    return found

print([list(g) for g in make()])

# expect:
# [[40, 41], [50, 51], [60, 61]]
