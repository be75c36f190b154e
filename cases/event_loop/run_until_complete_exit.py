# title: SystemExit in a task leaves run_until_complete at once
# clauses: loop.until.interrupted
# needs: asyncio
import asyncio


async def main():
    raise SystemExit(7)


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except SystemExit as error:
    print('SystemExit', error.code, loop.is_running())
loop.close()

# expect:
# SystemExit 7 False
